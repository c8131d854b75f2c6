package org.rejoinder.model;

/**
 * The colours that an analyst can flag a statement or draw an event with. What each is for is the analyst's own
 * business.
 */
public enum Flag { RED, ORANGE, YELLOW, GREEN, BLUE, PURPLE }
