package org.rejoinder.analysis.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChargesTest {
    /** "who word whom" of each charge told. */
    private static List<String> told(String... paragraphs) {
        Read read = Read.article(paragraphs);
        Cast cast = Cast.of(read.reading());
        return new Charges(read.reading(), cast).all().stream()
                .map(told -> cast.byId(told.by()).name + " " + told.word()
                + told.against().map(id -> " " + cast.byId(id).name).orElse("")).toList();
    }

    @Test
    void whoHasSuedAccusedOrFiledCharges() {
        assertEquals(List.of("Vellotex Inc sued Tindervale Group"),
                told("Vellotex Inc has also sued Tindervale Group over the leak."));
        assertEquals(List.of("Vellotex Inc filed Tindervale Group"),
                told("Vellotex Inc filed a second complaint against Tindervale Group."));
        assertEquals(List.of("Ada Quill accused Vellotex Inc"),
                told("Ada Quill, who had accused Vellotex Inc of lying, left."));
    }

    @Test
    void whereSomebodyStandsInAPictureIsNoPartOfIt() {
        assertEquals(List.of("Ada Quill accused"), told("He heard that Ada Quill (right) had accused him of lying."));
    }

    @Test
    void anAdjectiveOfAManIsNobody() {
        assertEquals(List.of(), told("A lawsuit from a Tindervale man was filed."));
    }

    @Test
    void whosePaperItIsCharges() {
        assertEquals(List.of("Tindervale Group report"), told("The firm rejected Tindervale Group's damning report."));
        assertEquals(List.of("Vellotex Inc allegations"),
                told("The allegations made last week by Vellotex Inc are not new."));
        assertEquals(List.of("Tindervale Group accused Vellotex Inc"),
                told("Vellotex Inc was accused by Tindervale Group of hiding the leak."));
    }

    @Test
    void whoIsAccusedAndWhoOnlySpeaksDoNot() {
        assertEquals(List.of(), told("Vellotex Inc was accused of hiding the leak."));
        assertEquals(List.of(), told("Vellotex Inc said the report was wrong."));
        assertEquals(List.of(), told("Vellotex Inc's harbour is closed."));
    }
}
