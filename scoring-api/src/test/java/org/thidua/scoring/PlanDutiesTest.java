package org.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cluster that keeps every duty of the plan of 2021, and one that breaks every one of them. */
class PlanDutiesTest {
    @TempDir
    Path folder;

    /** Four units, a is the head. */
    private static SmallBooks cluster(String heads) {
        StringBuilder members = new StringBuilder("cluster,unit,role\n");
        for (String unit : List.of("a", "b", "c", "d")) {
            members.append("cum,%s,%s\n".formatted(unit, heads.contains(unit) ? "head" : "member"));
        }
        return new SmallBooks()
                .season("clusters", "id,name,department,council_member\ncum,Cụm,ban,uy-vien\n")
                .season("units", "id,name,type\na,Tỉnh A,tinh\nb,Tỉnh B,tinh\nc,Tỉnh C,tinh\nd,Tỉnh D,tinh\n")
                .season("members", members.toString());
    }

    /** Every line of compliance as its id, whom it is about, and its verdict. */
    private List<String> lines(SmallBooks books) {
        JsonNode result = books.score(RulePack.bundled(SampleSeasons.MTTQ), folder);
        List<String> lines = new ArrayList<>();
        result.path("compliance")
                .forEach(line -> lines.add(line.path("id").asText() + " "
                        + line.path("who").asText() + " " + line.path("verdict").asText()));
        return lines;
    }

    @Test
    void a_cluster_that_keeps_the_plan_has_no_duty_unfulfilled() {
        assertThat(lines(cluster("a")
                        .season("submissions", """
                                deadline,who,to,at
                                bao-cao-tu-cham,a,department,2021-11-17
                                bao-cao-tu-cham,b,department,2021-11-17T23:59:59
                                bao-cao-tu-cham,b,head,2021-11-15
                                bao-cao-tu-cham,c,department,2021-11-10
                                bao-cao-tu-cham,c,head,2021-11-17
                                bao-cao-tu-cham,d,department,2021-11-01
                                bao-cao-tu-cham,d,head,2021-11-02
                                bao-cao-kiem-tra,b,department,2021-11-25
                                bao-cao-cum,ban,standing_board,2021-12-14
                                """)
                        .season("inspections", """
                                id,cluster,unit,level,from,to
                                kt-xa,cum,b,xa,2021-11-25,2021-11-25
                                kt-huyen,cum,b,huyen,2021-11-25,2021-11-25
                                kt-tinh,cum,b,tinh,2021-11-26,2021-11-26
                                """)
                        .season("events", """
                                id,kind,cluster,host,place,form,from,to,decided_by,agreed_with,document
                                hn,conference,cum,a,cơ quan,truc-tiep,2021-12-09,2021-12-09,uy-vien,a,Quyết định 1708/QĐ-MTTW
                                """)
                        .season("teams", """
                                of,role,from,count
                                kt-xa,leader,uy-vien,1
                                kt-xa,department_leader,ban,1
                                kt-xa,department_officer,ban,2
                                kt-xa,office_officer,van-phong,1
                                kt-xa,personnel_officer,ban-to-chuc-can-bo,1
                                kt-xa,secretary,ban,1
                                kt-xa,head,a,1
                                """)))
                .containsExactly(
                        "D1 cum met",
                        "D2 cum met",
                        "D3 a met",
                        "D3 b met",
                        "D3 c met",
                        "D3 d met",
                        "D4 cum met",
                        "D5 cum met",
                        "D6 b met",
                        "D7 cum met",
                        "D8 cum met",
                        "D9 cum met",
                        "D10 cum met",
                        "C1 cum met",
                        "C2 b met",
                        "C3 b met",
                        "C4 cum met",
                        "C5 cum met",
                        "C6 cum met",
                        "C7 cum met",
                        "F1 cum met",
                        "R1 b met",
                        "T1 cum met",
                        "T2 cum met");
    }

    @Test
    void a_cluster_that_breaks_every_duty_is_told_each_of_them() {
        assertThat(lines(cluster("ab")
                        .season("submissions", """
                                deadline,who,to,at
                                bao-cao-tu-cham,a,department,2021-11-18
                                bao-cao-tu-cham,b,department,2021-11-18
                                bao-cao-tu-cham,b,head,2021-11-15
                                bao-cao-tu-cham,c,department,2021-11-10
                                bao-cao-tu-cham,c,head,2021-11-30
                                bao-cao-kiem-tra,b,department,2021-11-30
                                bao-cao-cum,ban,standing_board,2021-12-15
                                """)
                        .season("inspections", """
                                id,cluster,unit,level,from,to
                                kt-tinh,cum,b,tinh,2021-11-22,2021-11-22
                                kt-xa,cum,b,xa,2021-11-23,2021-11-23
                                kt-xa-2,cum,b,xa,2021-11-24,2021-11-24
                                c-tinh,cum,c,tinh,2021-12-12,2021-12-14
                                c-xa,cum,c,xa,2021-12-13,2021-12-13
                                d-huyen,cum,d,huyen,2021-12-14,2021-12-17
                                d-tinh,cum,d,tinh,2021-12-13,2021-12-13
                                """)
                        .season("events", """
                                id,kind,cluster,host,place,form,from,to,decided_by,agreed_with,document
                                hn,conference,cum,d,trực tuyến,truc-tuyen,2021-12-10,2021-12-11,,c,Giấy mời
                                """)
                        .season("teams", """
                                of,role,from,count
                                kt-xa,leader,ban,1
                                kt-xa,department_officer,ban,3
                                kt-xa,office_officer,van-phong,1
                                kt-xa,personnel_officer,ban-to-chuc-can-bo,0
                                kt-xa,head,a,0
                                """)))
                .containsExactly(
                        "D1 cum not_met",
                        "D2 cum not_met",
                        "D3 a not_met",
                        "D3 b not_met",
                        "D3 c not_met",
                        "D3 d not_met",
                        "D4 cum not_met",
                        "D5 cum not_met",
                        "D6 b not_met",
                        "D6 c not_met",
                        "D6 d not_met",
                        "D7 cum not_met",
                        "D8 cum not_met",
                        "D9 cum not_met",
                        "D10 cum not_met",
                        "C1 cum not_met",
                        "C2 b not_met",
                        "C2 c not_met",
                        "C2 d not_met",
                        "C3 b not_met",
                        "C3 c not_met",
                        "C3 d not_met",
                        "C4 cum not_met",
                        "C5 cum not_met",
                        "C6 cum not_met",
                        "C7 cum not_met",
                        "F1 cum not_met",
                        "R1 b not_met",
                        "R1 c not_met",
                        "R1 d not_met",
                        "T1 cum not_met",
                        "T2 cum not_met");
    }
}
