package org.thidua.core.criteria;

import com.google.common.collect.Range;
import org.thidua.core.value.Exact;

/**
 * One band of a criterion (mức của thang điểm).
 *
 * @param row the row it stands in
 * @param when the units it stands for
 * @param interval the values it holds; percents of the target where the criterion has one
 * @param rewards what it gives
 */
public record Band(Row row, When when, Range<Exact> interval, Rewards rewards) {}
