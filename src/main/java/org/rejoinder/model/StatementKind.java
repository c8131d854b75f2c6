package org.rejoinder.model;

/** In whose words a statement is given: the speaker's, the reporter's, or both. */
public enum StatementKind { DIRECT, INDIRECT, MIXED }
