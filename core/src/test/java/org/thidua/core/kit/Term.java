package org.thidua.core.kit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Arrays;
import org.thidua.core.criteria.When;
import org.thidua.core.eligibility.Condition;
import org.thidua.core.eligibility.Is;
import org.thidua.core.eligibility.Owner;
import org.thidua.core.eligibility.Subject;
import org.thidua.core.eligibility.Verdict;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;

/** A condition as a row of the table of conditions would give it. */
public final class Term {
    private final String id;
    private final Subject subject;
    private final Is is;
    private final String need;
    private String anyGroup = "";
    private When when = When.ALWAYS;
    private Verdict unknownMeans = Verdict.UNKNOWN;
    private String title;
    private Condition.Share share;

    private Term(String id, Subject subject, Is is, String need) {
        this.id = id;
        this.subject = subject;
        this.is = is;
        this.need = need;
        this.title = "Điều kiện " + id;
    }

    /** A condition; several values are separated by semicolons. */
    public static Term of(String id, Subject subject, Is is, String need) {
        return new Term(id, subject, is, need);
    }

    /** A condition on a fact about the unit. */
    public static Term fact(String id, String fact, Is is, String need) {
        return new Term(id, new Subject.FactOf(Id.of(fact)), is, need);
    }

    @CanIgnoreReturnValue
    public Term anyGroup(String group) {
        anyGroup = group;
        return this;
    }

    @CanIgnoreReturnValue
    public Term when(String attribute, String value) {
        when = new When(Id.of(attribute), false, ImmutableList.of(Datum.of(value)));
        return this;
    }

    @CanIgnoreReturnValue
    public Term absent(Verdict means) {
        unknownMeans = means;
        return this;
    }

    @CanIgnoreReturnValue
    public Term title(String words) {
        title = words;
        return this;
    }

    /** A condition whose value is a share of another subject, such as 50 % of the bonus. */
    public static Term share(String id, Subject subject, Is is, String percent, Subject of) {
        Term term = new Term(id, subject, is, percent + "% of " + of.word());
        term.share = new Condition.Share(Exact.of(percent), of);
        return term;
    }

    public Condition ofAward(String award) {
        return of(new Owner(Owner.Kind.AWARD, Id.of(award)));
    }

    public Condition ofGrade(String grade) {
        return of(new Owner(Owner.Kind.GRADE, Id.of(grade)));
    }

    public Condition ofRanking() {
        return of(Owner.RANKING);
    }

    private Condition of(Owner owner) {
        return new Condition(
                Draft.row(id),
                Id.of(id),
                owner,
                anyGroup,
                when,
                subject,
                is,
                share == null ? values() : ImmutableList.of(),
                unknownMeans,
                title,
                is,
                need,
                ImmutableMap.of(),
                share);
    }

    private ImmutableList<Datum> values() {
        return Arrays.stream(need.split(";", -1)).map(Datum::of).collect(ImmutableList.toImmutableList());
    }
}
