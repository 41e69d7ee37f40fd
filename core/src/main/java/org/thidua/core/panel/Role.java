package org.thidua.core.panel;

/** A role in which somebody scores, such as self, cluster or department; only ever the parameter of an id. */
public interface Role {}
