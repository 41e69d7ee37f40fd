package org.thidua.core.dossier;

import org.thidua.core.problem.Place;
import org.thidua.core.value.Id;

/**
 * A group of units that compete with each other (Cụm thi đua).
 *
 * @param id its id
 * @param name its name
 * @param department the department that tracks it (ban, đơn vị theo dõi Cụm), empty if not said
 * @param councilMember the council member in charge, by role or code; empty if not said
 * @param place where it stands
 */
public record Cluster(Id<Cluster> id, String name, String department, String councilMember, Place place) {}
