package org.thidua.rules.base;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.thidua.core.dossier.Cluster;
import org.thidua.core.dossier.Dossier;
import org.thidua.core.dossier.Unit;
import org.thidua.core.eligibility.Candidate;
import org.thidua.core.eligibility.Owner;
import org.thidua.core.eligibility.Question;
import org.thidua.core.pack.Rulebook;
import org.thidua.core.problem.Place;
import org.thidua.core.sheet.Sheet;
import org.thidua.core.value.Id;

/** Judges as many units as asked in one rule base, in a virtual machine of its own, and tells what memory is held. */
final class ManyUnits {
    private static final int DIFFERENT = 200;

    private ManyUnits() {}

    /** Takes how many units after which memory is told, in ascending order, the last being all. */
    public static void main(String[] counts) {
        Rulebook rulebook = RandomUnits.bundled("mttq-provinces-2021");
        DroolsRules rules = new DroolsRules(rulebook.cases(), rulebook.conditions(), rulebook.duties());
        RandomUnits units = new RandomUnits(rulebook, 5);
        ImmutableList<Owner> owners = units.owners();
        List<Question> samples = new ArrayList<>();
        for (int sample = 0; sample < DIFFERENT; sample++) {
            samples.add(units.question(units.dossier(sample), owners.get(sample % owners.size())));
        }
        // Formulas are worked out too, so that what they load is seen.
        RandomUnits withFormulas = new RandomUnits(RandomUnits.bundled("every-rule"), 5);
        withFormulas.question(withFormulas.dossier(0), owners.get(0));
        long start = System.nanoTime();
        long found = 0;
        int done = 0;
        for (String count : counts) {
            for (; done < Integer.parseInt(count); done++) {
                Question fresh = fresh(samples.get(done % DIFFERENT), done);
                found += rules.casesFor(fresh.unit().dossier()).size();
                if (done / DIFFERENT % 2 == 0) {
                    found += rules.rulingsOn(fresh).size();
                }
            }
            long seconds = (System.nanoTime() - start) / 1_000_000_000;
            System.out.println(done + " units, " + found + " hits, " + used() + " bytes, " + seconds + " s");
        }
    }

    /** The same values, but every object that a rule base could hold on to is a new one. */
    private static Question fresh(Question sample, int number) {
        Candidate old = sample.unit();
        Sheet sheet = old.sheet();
        Unit unit = new Unit(Id.of("u" + number), "", "", sheet.dossier().unit().attributes(), Place.NOWHERE);
        Dossier dossier = new Dossier(
                unit,
                new Cluster(Id.of("c"), "", "", "", Place.NOWHERE),
                sheet.dossier().readings(),
                sheet.dossier().facts());
        Sheet copy = new Sheet(dossier, sheet.entries(), sheet.adjustments(), sheet.total(), sheet.max());
        return new Question(
                sample.owner(),
                new Candidate(copy, old.takesKnown(), old.grade(), old.rank(), old.tied(), old.holds()));
    }

    private static long used() {
        for (int time = 0; time < 4; time++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
