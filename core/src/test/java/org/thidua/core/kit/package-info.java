/** Small schemes, units and assertions in the words of the regulation, for the tests of the core. */
package org.thidua.core.kit;
