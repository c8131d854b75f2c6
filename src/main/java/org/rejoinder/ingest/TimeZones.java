package org.rejoinder.ingest;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The zone abbreviations of news datelines. Where two zones share one, the one that datelines use more. */
final class TimeZones {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("GMT", "GMT"), Map.entry("UTC", "UTC"), Map.entry("BST", "Europe/London"),
            Map.entry("WET", "Europe/Lisbon"), Map.entry("CET", "Europe/Paris"), Map.entry("CEST", "Europe/Paris"),
            Map.entry("EET", "Europe/Athens"), Map.entry("EEST", "Europe/Athens"), Map.entry("MSK", "Europe/Moscow"),
            Map.entry("TRT", "Europe/Istanbul"), Map.entry("IST", "Asia/Kolkata"), Map.entry("PKT", "Asia/Karachi"),
            Map.entry("NPT", "Asia/Kathmandu"), Map.entry("HKT", "Asia/Hong_Kong"), Map.entry("SGT", "Asia/Singapore"),
            Map.entry("MYT", "Asia/Kuala_Lumpur"), Map.entry("PHT", "Asia/Manila"), Map.entry("WIB", "Asia/Jakarta"),
            Map.entry("ICT", "Asia/Bangkok"), Map.entry("JST", "Asia/Tokyo"), Map.entry("KST", "Asia/Seoul"),
            Map.entry("AEST", "Australia/Sydney"), Map.entry("AEDT", "Australia/Sydney"),
            Map.entry("ACST", "Australia/Adelaide"), Map.entry("AWST", "Australia/Perth"),
            Map.entry("NZST", "Pacific/Auckland"), Map.entry("NZDT", "Pacific/Auckland"),
            Map.entry("ET", "America/New_York"), Map.entry("EST", "America/New_York"),
            Map.entry("EDT", "America/New_York"), Map.entry("CT", "America/Chicago"),
            Map.entry("CST", "America/Chicago"), Map.entry("CDT", "America/Chicago"),
            Map.entry("MT", "America/Denver"), Map.entry("MST", "America/Denver"), Map.entry("MDT", "America/Denver"),
            Map.entry("PT", "America/Los_Angeles"), Map.entry("PST", "America/Los_Angeles"),
            Map.entry("PDT", "America/Los_Angeles"), Map.entry("SAST", "Africa/Johannesburg"),
            Map.entry("EAT", "Africa/Nairobi"), Map.entry("WAT", "Africa/Lagos"),
            Map.entry("BRT", "America/Sao_Paulo"));

    private TimeZones() {}

    static Optional<ZoneId> named(String abbreviation) {
        return Optional.ofNullable(NAMES.get(abbreviation.toUpperCase(Locale.ROOT))).map(ZoneId::of);
    }

    /** Such as {@code Z}, {@code +05:30}, {@code +0530}, {@code GMT+3}. */
    static Optional<ZoneId> offset(String written) {
        String digits = written.toUpperCase(Locale.ROOT).replaceFirst("^(?:GMT|UTC)\\s?", "").replaceFirst(":$", "");
        try {
            return Optional.of(ZoneOffset.of(digits.length() == 3 && digits.endsWith("Z") ? "Z" : digits));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
