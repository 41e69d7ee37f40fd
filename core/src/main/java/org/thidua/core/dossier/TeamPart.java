package org.thidua.core.dossier;

import org.thidua.core.problem.Place;
import org.thidua.core.value.Id;

/**
 * Some people of an inspection team or of those at an event (thành phần đoàn), by number and never by name.
 *
 * @param of the inspection or event
 * @param role what they are there, such as {@code leader}
 * @param from the unit, department or office they come from, or the code of a council member; empty if not said
 * @param count how many they are
 * @param place where it stands
 */
public record TeamPart(Id<?> of, String role, String from, int count, Place place) {}
