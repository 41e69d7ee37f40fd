package org.thidua.core.eligibility;

/** An award as something that a unit holds; only ever the parameter of an id. */
public interface Commendation {}
