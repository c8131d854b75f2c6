package org.rejoinder.ui.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rejoinder.model.Span;

class TextSelectionTest {
    static Stream<Arguments> dragged() {
        return Stream.of(
                arguments("the power plants burned", "ower pla", "power plants"),
                arguments("the power plants burned", "power plants", "power plants"),
                arguments("the power plants burned", " power ", " power "),
                arguments("a state-sponsored group", "sponsored gr", "state-sponsored group"),
                arguments("it isn’t ours, he said", "is", "isn’t"),
                arguments("he called it ‘a lie’ again", "lie", "lie"),
                arguments("he called it ‘a lie’ again", "li", "lie"));
    }

    @ParameterizedTest
    @MethodSource("dragged")
    void whatIsDraggedOverEndsWithAWord(String text, String dragged, String whole) {
        int start = text.indexOf(dragged);
        TextSelection selection = new TextSelection();
        selection.begin(start + dragged.length());
        selection.extendTo(start);
        selection.end(text);
        assertEquals(whole, selection.span().get().of(text));
    }

    @Test
    void aClickMarksNothing() {
        TextSelection selection = new TextSelection();
        selection.begin(3);
        selection.end("power");
        assertEquals(new Span(3, 3), selection.span().get());
    }
}
