package org.rejoinder.model;

/** How fine a date is known. A {@code RANGE} is any stretch of days that is no whole day, month or year. */
public enum DatePrecision { MINUTE, DAY, RANGE, MONTH, YEAR }
