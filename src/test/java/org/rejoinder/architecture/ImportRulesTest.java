package org.rejoinder.architecture;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rejoinder.timeline.trespass.Trespasser;

class ImportRulesTest {
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.rejoinder");

    static java.util.List<ArchRule> rules() {
        return ImportRules.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void programKeepsTheRule(ArchRule rule) {
        rule.check(PROGRAM);
    }

    @Test
    void programWasFound() {
        assertTrue(PROGRAM.size() > 20, "found only " + PROGRAM.size() + " classes");
    }

    @Test
    void trespassIsCaught() {
        JavaClasses trespasser = new ClassFileImporter().importClasses(Trespasser.class);
        long broken = ImportRules.all().stream()
                .filter(rule -> rule.evaluate(trespasser).hasViolation())
                .count();
        assertTrue(broken >= 2, "a timeline class with JavaFX and the command line in it broke only " + broken
                + " rules");
        assertThrows(AssertionError.class, () -> ImportRules.all().forEach(rule -> rule.check(trespasser)));
    }
}
