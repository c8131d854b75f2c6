package org.rejoinder.model;

/** What kind of actor somebody is. */
public enum ActorType { PERSON, ORGANISATION, STATE, GROUP }
