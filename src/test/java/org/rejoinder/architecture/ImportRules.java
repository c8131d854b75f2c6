package org.rejoinder.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who may import whom: the house rules of CONTRIBUTING.md as checks. */
final class ImportRules {
    private static final String ROOT = "org.rejoinder.";

    /** For each package of Rejoinder, the other packages of Rejoinder that it may import. */
    private static final Map<String, List<String>> MAY_IMPORT = new LinkedHashMap<>();

    static {
        MAY_IMPORT.put("model", List.of());
        MAY_IMPORT.put("task", List.of());
        MAY_IMPORT.put("ingest", List.of("model", "task"));
        MAY_IMPORT.put("casework", List.of("model"));
        MAY_IMPORT.put("analysis", List.of("model", "task", "casework.linking"));
        MAY_IMPORT.put("search", List.of("model", "casework"));
        MAY_IMPORT.put("casefile", List.of("model", "casework"));
        MAY_IMPORT.put("intake", List.of("model", "task", "ingest", "analysis", "casefile"));
        MAY_IMPORT.put("words", List.of());
        MAY_IMPORT.put("timeline", List.of("model", "casework", "words"));
        MAY_IMPORT.put("render", List.of("timeline"));
        MAY_IMPORT.put("export", List.of("model", "casework", "timeline", "render", "task", "words"));
        MAY_IMPORT.put("ui", List.of("model", "task", "ingest", "analysis", "casework", "casefile", "intake", "search",
                "timeline", "render", "export", "words"));
        MAY_IMPORT.put("cli", List.of("model", "task", "ingest", "analysis", "casework", "casefile", "intake", "search",
                "timeline", "render", "export", "words"));
    }

    private ImportRules() {}

    static List<ArchRule> all() {
        List<ArchRule> rules = new ArrayList<>();
        MAY_IMPORT.forEach((name, others) -> rules.add(onlyImports(name, others)));
        rules.add(modelAndTaskStandAlone());
        rules.add(javafxStaysAbove());
        rules.add(jacksonStaysInFormats());
        rules.add(luceneStaysInSearch());
        rules.add(onlyMainEndsTheProgram());
        rules.add(slices().matching(ROOT + "(*)..").should().beFreeOfCycles().because("layers have an order"));
        return rules;
    }

    private static ArchRule onlyImports(String name, List<String> others) {
        List<String> allowed = new ArrayList<>(others);
        allowed.add(name);
        return noClasses()
                .that().resideInAPackage(ROOT + name + "..")
                .should().dependOnClassesThat(rejoindersOwnBut(allowed))
                .allowEmptyShould(true)
                .because(name + " may import of Rejoinder only " + allowed);
    }

    private static DescribedPredicate<JavaClass> rejoindersOwnBut(List<String> allowed) {
        return DescribedPredicate.describe("belong to Rejoinder outside " + allowed, type ->
                type.getPackageName().startsWith(ROOT)
                        && allowed.stream().noneMatch(name -> inside(type.getPackageName(), ROOT + name)));
    }

    private static boolean inside(String packageName, String parent) {
        return packageName.equals(parent) || packageName.startsWith(parent + ".");
    }

    private static ArchRule modelAndTaskStandAlone() {
        return classes()
                .that().resideInAnyPackage(ROOT + "model..", ROOT + "task..")
                .should().onlyDependOnClassesThat().resideInAnyPackage("java..", ROOT + "model..", ROOT + "task..")
                .allowEmptyShould(true)
                .because("model and task know the JDK only");
    }

    private static ArchRule javafxStaysAbove() {
        return outside("render", "ui", "app")
                .should().dependOnClassesThat().resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..")
                .allowEmptyShould(true)
                .because("JavaFX belongs in render, ui and app");
    }

    private static ArchRule jacksonStaysInFormats() {
        return noClasses()
                .that().resideInAnyPackage(ROOT + "model..", ROOT + "task..", ROOT + "casework..", ROOT + "timeline..",
                        ROOT + "render..", ROOT + "ui..")
                .should().dependOnClassesThat().resideInAPackage("tools.jackson..")
                .allowEmptyShould(true)
                .because("JSON is a matter of the formats");
    }

    private static ArchRule luceneStaysInSearch() {
        return outside("search")
                .should().dependOnClassesThat().resideInAPackage("org.apache.lucene..")
                .allowEmptyShould(true)
                .because("the index is a matter of search");
    }

    private static ArchRule onlyMainEndsTheProgram() {
        return noClasses()
                .that().resideOutsideOfPackage(ROOT + "app..")
                .should().callMethod(System.class, "exit", int.class)
                .allowEmptyShould(true)
                .because("only main may end the program");
    }

    private static com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction outside(String... names) {
        String[] packages = Arrays.stream(names).map(name -> ROOT + name + "..").toArray(String[]::new);
        return noClasses().that().resideOutsideOfPackages(packages);
    }
}
