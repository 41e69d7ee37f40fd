package org.thidua.rules.base;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.thidua.core.compliance.ComplianceRules;
import org.thidua.core.compliance.Duty;
import org.thidua.core.compliance.Judgement;
import org.thidua.core.compliance.Matter;
import org.thidua.core.dossier.Dossier;
import org.thidua.core.eligibility.Condition;
import org.thidua.core.eligibility.EligibilityRules;
import org.thidua.core.eligibility.Question;
import org.thidua.core.eligibility.Ruling;
import org.thidua.core.scoring.ScoringCase;
import org.thidua.core.scoring.ScoringRules;

/**
 * The rule base with the rows of one pack: what the core asks through its three ports, answered by Drools.
 *
 * <p>The rules were compiled when the project was built and are loaded as classes.
 * Sessions keep the rows and are reused, each by one thread at a time; there are as many as threads ever asked at once.
 * Every pack has a rule base of its own, so that no two years share anything and a pack that is dropped leaves nothing.
 */
public final class DroolsRules implements ScoringRules, EligibilityRules, ComplianceRules {
    private static final String INDEX = "META-INF/kie/org.thidua/thidua-rules/drools-model";

    private final Sessions scoring;
    private final Sessions eligibility;
    private final Sessions compliance;

    /**
     * Loads the rule base for one pack.
     *
     * @param cases the cases of the pack's criteria; their order does not matter
     * @param conditions the conditions of its ranking, grades and awards; their order does not matter
     * @param duties the duties that it follows up; their order does not matter
     */
    public DroolsRules(
            Collection<ScoringCase> cases, Collection<Condition> conditions, Collection<? extends Duty> duties) {
        KieBase base = KieBaseBuilder.createKieBaseFromModel(models(), RuleBaseFactory.newKnowledgeBaseConfiguration());
        this.scoring = new Sessions(base, List.copyOf(cases));
        this.eligibility = new Sessions(base, List.copyOf(conditions));
        this.compliance = new Sessions(base, List.copyOf(duties));
    }

    @Override
    public List<ScoringCase> casesFor(Dossier dossier) {
        UnitFact unit = new UnitFact(dossier);
        scoring.judge(unit);
        return unit.cases();
    }

    @Override
    public List<Ruling> rulingsOn(Question question) {
        QuestionFact fact = new QuestionFact(question);
        eligibility.judge(fact);
        return fact.rulings();
    }

    @Override
    public List<Judgement> judge(Matter matter) {
        MatterFact fact = new MatterFact(matter);
        compliance.judge(fact);
        return fact.judgements();
    }

    /**
     * {@return the names of all rules of the rule base, sorted}
     */
    public List<String> ruleNames() {
        List<String> names = new ArrayList<>();
        scoring.base.getKiePackages().forEach(rules -> rules.getRules().forEach(rule -> names.add(rule.getName())));
        Collections.sort(names);
        return names;
    }

    private static List<Model> models() {
        ClassLoader loader = DroolsRules.class.getClassLoader();
        List<Model> models = new ArrayList<>();
        try {
            for (URL index : Collections.list(loader.getResources(INDEX))) {
                readIndex(index, name -> models.add(model(name, loader)));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("the compiled rules cannot be read", failure);
        }
        if (models.isEmpty()) {
            throw new IllegalStateException("the compiled rules are not on the class path: " + INDEX);
        }
        return models;
    }

    /** The first line of the index names the version of the model, each further line a class. */
    private static void readIndex(URL index, Consumer<String> eachClass) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(index.openStream(), StandardCharsets.UTF_8))) {
            lines.lines().skip(1).filter(line -> !line.isBlank()).forEach(eachClass);
        }
    }

    private static Model model(String name, ClassLoader loader) {
        try {
            return Class.forName(name, true, loader)
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("the compiled rules cannot be loaded: " + name, failure);
        }
    }

    /** Sessions over the same rows, kept for the next who asks. */
    private static final class Sessions {
        private final KieBase base;
        private final List<?> rows;
        private final ConcurrentLinkedQueue<KieSession> idle = new ConcurrentLinkedQueue<>();

        Sessions(KieBase base, List<?> rows) {
            this.base = base;
            this.rows = rows;
        }

        /** Fires the rules on one fact; a session that failed is not used again. */
        void judge(Object fact) {
            KieSession session = idle.poll();
            if (session == null) {
                session = base.newKieSession();
                rows.forEach(session::insert);
            }
            boolean done = false;
            try {
                FactHandle handle = session.insert(fact);
                session.fireAllRules();
                session.delete(handle);
                done = true;
            } finally {
                if (done) {
                    idle.add(session);
                } else {
                    session.dispose();
                }
            }
        }
    }
}
