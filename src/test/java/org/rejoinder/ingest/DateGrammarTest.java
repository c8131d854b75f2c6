package org.rejoinder.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateGrammarTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", value = {
        // words                                        ; date       ; time  ; zone
        "Updated March 4th, 2021 at 12:13 IST           ; 2021-03-04 ; 12:13 ; Asia/Kolkata",
        "| @outlet | Jul 20, 2021, at 10:26 pm          ; 2021-07-20 ; 22:26 ; -",
        "20 July 2021 14:05 BST                         ; 2021-07-20 ; 14:05 ; Europe/London",
        "July 19, 2021 - 3:04 PM EDT                    ; 2021-07-19 ; 15:04 ; America/New_York",
        "Posted on 1st of May 2019                      ; 2019-05-01 ; -     ; -",
        "First published: Tue 20 Jul 2021 07.00 BST     ; 2021-07-20 ; 07:00 ; Europe/London",
        "2021-07-19                                     ; 2021-07-19 ; -     ; -",
        "2021-07-19T14:05:33Z                           ; 2021-07-19 ; 14:05 ; Z",
        "2021-07-19T14:05:33.120+05:30                  ; 2021-07-19 ; 14:05 ; +05:30",
        "2021-07-19 14:05:33 +0200                      ; 2021-07-19 ; 14:05 ; +02:00",
        "2019-11-20 13:42:06+08:00                      ; 2019-11-20 ; 13:42 ; +08:00",
        "2021/07/19 08:15                               ; 2021-07-19 ; 08:15 ; -",
        "19.07.2021, 18:30 Uhr                          ; 2021-07-19 ; 18:30 ; -",
        "31/12/2020                                     ; 2020-12-31 ; -     ; -",
        "12/31/2020 9:05 am                             ; 2020-12-31 ; 09:05 ; -",
        "12:12 PM EDT, Tue July 20, 2021                ; 2021-07-20 ; 12:12 ; America/New_York",
        "Updated 1206 GMT (2006 HKT) July 20, 2021      ; 2021-07-20 ; 12:06 ; GMT",
        "Published: 22:26 GMT, 20 July 2021             ; 2021-07-20 ; 22:26 ; GMT",
        "Tuesday, July 20th 2021, 6 a.m. ET             ; 2021-07-20 ; 06:00 ; America/New_York",
        "Wednesday 3 March 2021 at 9.15pm               ; 2021-03-03 ; 21:15 ; -",
        "Sept. 9, 2020                                  ; 2020-09-09 ; -     ; -",
        "20-Jul-2021                                    ; 2021-07-20 ; -     ; -",
        "Date: July 19, 2021 -- 11:18 GMT (12:18 BST)   ; 2021-07-19 ; 11:18 ; GMT",
        "June 4 2022 12:00 a.m.                         ; 2022-06-04 ; 00:00 ; -",
        "4 June 2022 (14:30 UTC+3)                      ; 2022-06-04 ; 14:30 ; +03:00",
        "April 04, 2025 01:03 am (IST)                  ; 2025-04-04 ; 01:03 ; Asia/Kolkata",
        "Published 10:02 AM EST Nov 19, 2019            ; 2019-11-19 ; 10:02 ; America/New_York",
        "May 6, 2021 | Updated 3 hours ago              ; 2021-05-06 ; -     ; -",
        "8 May 2021, 17h45                              ; 2021-05-08 ; 17:45 ; -",
        "20/07/21                                       ; 2021-07-20 ; -     ; -",
        "7/20/21 2:05 PM EDT                            ; 2021-07-20 ; 14:05 ; America/New_York",
        "20.07.98                                       ; 1998-07-20 ; -     ; -",
        "Jul. 20, '21                                   ; 2021-07-20 ; -     ; -",
        "July 20, 20214:05 PM UTCUpdated 2 years ago    ; 2021-07-20 ; 16:05 ; UTC",
    })
    void readsEveryUsualForm(String words, String date, String time, String zone) {
        List<Dateline> found = DateGrammar.find(words);
        assertEquals(1, found.size(), words);
        assertEquals(date, found.getFirst().date().toString());
        assertEquals(time, found.getFirst().time().map(Object::toString).orElse(null));
        assertEquals(zone, found.getFirst().zone().map(Object::toString).orElse(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "05/06/2021", "February 30, 2021", "32 July 2021", "in July 2021", "the 2021 accord", "call 020 7946 0018",
        "version 10.12.20201", "version 1.20.21", "20-07-21", "release 2.13.14.15", "the years 7/20/2",
        "July 2021-2022", "marching 4 2021", "",
    })
    void leavesAloneWhatIsNoCertainDate(String words) {
        assertEquals(List.of(), DateGrammar.find(words));
    }

    @Test
    void theSpanHoldsDateTimeAndZone() {
        String words = "Updated on 4 March 2021 at 12:13 IST by a desk";
        assertEquals("4 March 2021 at 12:13 IST", DateGrammar.find(words).getFirst().span().of(words));
    }

    @Test
    void findsSeveralDatesInOrder() {
        var found = DateGrammar.find("Published 3 May 2021, 10:00 | Updated 5 May 2021, 11:30");
        assertEquals(List.of("2021-05-03", "2021-05-05"), found.stream().map(d -> d.date().toString()).toList());
        assertTrue(found.stream().allMatch(d -> d.time().isPresent()));
    }
}
