package org.backfile.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class QuestionTest {

    @Test
    void whatFollowsTheQuestionMarkAreItsAnswers() {
        Question question = Question.read("Which? Well: what colour is our pencil?  Blue, bleu foncé");
        assertEquals("Which? Well: what colour is our pencil?", question.words());
        assertTrue(question.isAnsweredBy(" blue") && question.isAnsweredBy("Bleu  fonce"));
        assertFalse(question.isAnsweredBy("") || question.isAnsweredBy("red"));
    }

    @Test
    void aQuestionWithoutAnAnswerIsNone() {
        assertThrows(IllegalArgumentException.class, () -> Question.read("What colour is our pencil? ,"));
        assertThrows(IllegalArgumentException.class, () -> Question.read("blue"));
    }
}
