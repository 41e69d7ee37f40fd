package org.thidua.core.criteria;

/** The name of a figure that units report; only ever the parameter of an id. */
public interface Measure {}
