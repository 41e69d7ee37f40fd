package org.thidua.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thidua.rules.shape.BookShape;

final class FingerprintTest {
    @TempDir
    Path dir;

    private int folders;

    private BookFolder folder() {
        return BookFolder.in(dir.resolve("f" + folders++));
    }

    private BookFolder plain() {
        return folder().file(
                        "pack.csv",
                        "key,value",
                        "id,P",
                        "version,1.10",
                        "rounding,half_up",
                        "round_at,line;total",
                        "decimals,2")
                .file(
                        "criteria.csv",
                        "id,title,kind,rule,max,target,_x",
                        "I,Tuyên truyền,base,bands,4.50,own,1",
                        "II,Thưởng,bonus,yes_no,5,,2")
                .file(
                        "bands.csv",
                        "id,criterion,when,from,to,points",
                        "I/1,I,type = tinh,0,*,4.5",
                        "I/2,I,others,0,*,1")
                .file(
                        "conditions.csv",
                        "id,of,subject,is,value,title",
                        "c,ranking,penalty,ge,12.50% of bonus,Đủ",
                        "d,ranking,grade,in,a;b,Loại");
    }

    @Test
    void it_is_the_name_of_a_digest() {
        BookFolder folder = plain();

        assertThat(folder.pack().fingerprint()).matches("sha256:[0-9a-f]{64}");
        assertThat(folder.told()).isEmpty();
    }

    @Test
    void it_is_the_same_whatever_the_order_of_rows_and_columns_the_language_and_the_decimal_mark() {
        BookFolder other = folder().file(
                        "Thông tin.csv",
                        "Giá trị;Mục",
                        "2,0;Số chữ số thập phân",
                        "\"tổng;Dòng\";Làm tròn ở",
                        "Nửa lên;Cách làm tròn",
                        "1.10;Phiên bản",
                        "p;Mã")
                .file(
                        "Tiêu chí.csv",
                        "Chỉ tiêu;Mã;Nội dung;Loại;Quy tắc;Điểm tối đa",
                        ";ii;Thưởng;Điểm thưởng;Có/không;5,00",
                        "riêng;i;Tuyên truyền;Điểm chuẩn;Thang điểm;4,5")
                .file(
                        "Thang điểm.csv",
                        "Điểm;Mã;Tiêu chí;Áp dụng khi;Từ;Đến;Phần trăm",
                        "1;I/2;I;còn lại;0;*;",
                        "4,50;I/1;I;TYPE=Tinh;0,0;*;")
                .file(
                        "Điều kiện.csv",
                        "Mã;Xét cho;Đại lượng;So sánh;Giá trị;Nội dung",
                        "d;ranking;grade;thuộc;\"b;a\";Loại",
                        "c;Xếp hạng;penalty;≥;12,5 % of bonus;Đủ")
                .file("awards.csv", "id,title,scope")
                .file("_mine.csv", "x", "1");

        assertThat(other.pack().canonical()).isEqualTo(plain().pack().canonical());
        assertThat(other.told()).isEmpty();
    }

    @Test
    void it_differs_when_any_cell_says_something_else() {
        Set<String> seen = new HashSet<>(List.of(plain().pack().fingerprint()));

        for (BookFolder changed : List.of(
                plain().file(
                                "pack.csv",
                                "key,value",
                                "id,P",
                                "version,1.1",
                                "rounding,half_up",
                                "round_at,line;total",
                                "decimals,2"),
                plain().file(
                                "pack.csv",
                                "key,value",
                                "id,P",
                                "version,1.10",
                                "rounding,down",
                                "round_at,line;total",
                                "decimals,2"),
                plain().file(
                                "pack.csv",
                                "key,value",
                                "id,P",
                                "version,1.10",
                                "rounding,half_up",
                                "round_at,line",
                                "decimals,2"),
                plain().file(
                                "criteria.csv",
                                "id,title,kind,rule,max,target",
                                "I,Tuyên Truyền,base,bands,4.50,own",
                                "II,Thưởng,bonus,yes_no,5,"),
                plain().file(
                                "criteria.csv",
                                "id,title,kind,rule,max,target",
                                "I,Tuyên truyền,base,bands,4.50,",
                                "II,Thưởng,bonus,yes_no,5,own"),
                plain().file(
                                "criteria.csv",
                                "id,title,kind,rule,max,target",
                                "I,Tuyên truyền,base,bands,4.51,own",
                                "II,Thưởng,bonus,yes_no,5,"),
                plain().file("bands.csv", "id,criterion,when,from,to,points", "I/1,I,type = tinh,0,*,4.5"),
                plain().file(
                                "bands.csv",
                                "id,criterion,when,from,below,points",
                                "I/1,I,type = tinh,0,*,4.5",
                                "I/2,I,others,0,*,1"),
                plain().file("levels.csv", "criterion,level,points", "I,a,1"))) {
            assertThat(seen.add(changed.pack().fingerprint()))
                    .as(changed.pack().canonical())
                    .isTrue();
        }
    }

    @Test
    void cells_cannot_be_mistaken_for_each_other() {
        String one = folder().file("criteria.csv", "id,title,note", "I,\"a\"\",\"\"note\"\":\"\"b\",")
                .pack()
                .canonical();
        String two =
                folder().file("criteria.csv", "id,title,note", "I,a,b").pack().canonical();

        assertThat(one).isEqualTo("{\"criteria\":[{\"id\":\"i\",\"title\":\"a\\\",\\\"note\\\":\\\"b\"}]}");
        assertThat(two).isEqualTo("{\"criteria\":[{\"id\":\"i\",\"note\":\"b\",\"title\":\"a\"}]}");
    }

    @Test
    void attributes_have_a_part_in_it_as_values() {
        String one = folder().file("units.csv", "id,name,Area", "01,A,1.50", "02,B,Có")
                .read(BookShape.SEASON)
                .canonical();
        String two = folder().file("units.csv", "area;id;name", "yes;02;B", "1,5;01;A")
                .read(BookShape.SEASON)
                .canonical();

        assertThat(one)
                .isEqualTo(two)
                .isEqualTo("{\"units\":[{\"area\":\"1.5\",\"id\":\"01\",\"name\":\"A\"},\n"
                        + "{\"area\":\"yes\",\"id\":\"02\",\"name\":\"B\"}]}");
    }

    @Test
    void two_equal_rows_are_not_one() {
        assertThat(folder().file("levels.csv", "criterion,level,points", "I,a,1", "I,a,1.0")
                        .pack()
                        .fingerprint())
                .isNotEqualTo(folder().file("levels.csv", "criterion,level,points", "I,a,1")
                        .pack()
                        .fingerprint());
    }
}
