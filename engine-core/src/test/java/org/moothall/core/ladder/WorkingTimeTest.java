package org.moothall.core.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.moothall.BadInputException;
import org.moothall.spi.WorkingCalendar;
import org.moothall.spi.WorkingCalendar.Hours;

class WorkingTimeTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @Test
  void theDayALimitStartsOnIsNotCounted() {
    WorkingTime time = weekdays(SHANGHAI);

    assertThat(time.after(at(SHANGHAI, "2026-03-02T08:00"), 1))
        .isEqualTo(at(SHANGHAI, "2026-03-03T17:00"));
    assertThat(time.after(at(SHANGHAI, "2026-03-02T23:59"), 1))
        .isEqualTo(at(SHANGHAI, "2026-03-03T17:00"));
  }

  @Test
  void weekendsAreNotCounted() {
    assertThat(weekdays(SHANGHAI).after(at(SHANGHAI, "2026-03-05T10:00"), 3))
        .as("three working days after a Thursday")
        .isEqualTo(at(SHANGHAI, "2026-03-10T17:00"));
    assertThat(weekdays(SHANGHAI).after(at(SHANGHAI, "2026-03-07T10:00"), 1))
        .as("one working day after a Saturday")
        .isEqualTo(at(SHANGHAI, "2026-03-09T17:00"));
  }

  @Test
  void theDayIsTheOfficesDayWhateverTheDateInLondon() {
    Instant lateOnSundayInLondon = Instant.parse("2026-03-01T20:00:00Z");

    assertThat(weekdays(SHANGHAI).after(lateOnSundayInLondon, 1))
        .as("it is Monday in Shanghai already")
        .isEqualTo(at(SHANGHAI, "2026-03-03T17:00"));
    assertThat(weekdays(BERLIN).after(lateOnSundayInLondon, 1))
        .isEqualTo(at(BERLIN, "2026-03-02T17:00"));
  }

  @Test
  void aLeapDayIsADayLikeAnyOther() {
    assertThat(weekdays(SHANGHAI).after(at(SHANGHAI, "2024-02-28T10:00"), 2))
        .isEqualTo(at(SHANGHAI, "2024-03-01T17:00"));
    assertThat(weekdays(SHANGHAI).after(at(SHANGHAI, "2028-02-28T10:00"), 1))
        .isEqualTo(at(SHANGHAI, "2028-02-29T17:00"));
  }

  @Test
  void aClockChangeMovesTheInstantAndNeverTheHour() {
    assertThat(weekdays(BERLIN).after(at(BERLIN, "2026-03-27T10:00"), 1))
        .as("clocks go forward on Sunday the 29th")
        .isEqualTo(at(BERLIN, "2026-03-30T17:00"))
        .isEqualTo(Instant.parse("2026-03-30T15:00:00Z"));
    assertThat(weekdays(BERLIN).after(at(BERLIN, "2026-10-23T10:00"), 1))
        .as("clocks go back on Sunday the 25th")
        .isEqualTo(Instant.parse("2026-10-26T16:00:00Z"));
  }

  @Test
  void anHourThatTheClockLeavesOutClosesLater() {
    WorkingTime nights = new WorkingTime(nightShift(BERLIN));

    assertThat(nights.after(at(BERLIN, "2026-03-28T10:00"), 1))
        .as("there is no half past two on the 29th")
        .isEqualTo(at(BERLIN, "2026-03-29T03:30"));
    assertThat(nights.after(at(BERLIN, "2026-10-24T10:00"), 1))
        .as("half past two comes twice on the 25th; the first is meant")
        .isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
  }

  @Test
  void aDateThatNeverWasIsNoDay() {
    ZoneId apia = ZoneId.of("Pacific/Apia");

    assertThat(weekdays(apia).after(at(apia, "2011-12-29T10:00"), 1))
        .as("Samoa went from Thursday the 29th straight to Saturday the 31st")
        .isEqualTo(at(apia, "2012-01-02T17:00"));
  }

  @Test
  void nationalDayWeekAndItsMakeUpDays() {
    WorkingTime time =
        new WorkingTime(
            new ListedCalendar(
                SHANGHAI,
                Set.copyOf(
                    LocalDate.of(2024, 10, 1).datesUntil(LocalDate.of(2024, 10, 8)).toList()),
                Set.of(LocalDate.of(2024, 9, 29), LocalDate.of(2024, 10, 12))));

    assertThat(time.after(at(SHANGHAI, "2024-09-27T10:00"), 3))
        .as("Sunday the 29th, Monday the 30th, Tuesday the 8th")
        .isEqualTo(at(SHANGHAI, "2024-10-08T18:00"));
    assertThat(time.after(at(SHANGHAI, "2024-10-11T10:00"), 1))
        .as("Saturday the 12th is worked")
        .isEqualTo(at(SHANGHAI, "2024-10-12T18:00"));
  }

  @Test
  void overdueIsCountedInWholeWorkingDays() {
    WorkingTime time = weekdays(SHANGHAI);
    Instant due = at(SHANGHAI, "2026-03-05T17:00");

    assertThat(time.overdueDays(due, due)).isZero();
    assertThat(time.overdueDays(due, at(SHANGHAI, "2026-03-06T16:59"))).isZero();
    assertThat(time.overdueDays(due, at(SHANGHAI, "2026-03-06T17:00"))).isEqualTo(1);
    assertThat(time.overdueDays(due, at(SHANGHAI, "2026-03-08T23:00"))).isEqualTo(1);
    assertThat(time.overdueDays(due, at(SHANGHAI, "2026-03-10T17:00"))).isEqualTo(3);
    assertThat(time.overdueDays(due, at(SHANGHAI, "2026-03-01T10:00"))).isZero();
    assertThat(time.overdueDays(due, at(SHANGHAI, "9999-01-01T10:00")))
        .isEqualTo(WorkingTime.MAX_DAYS);
  }

  @Test
  void aCalendarWithoutAWorkingDayIsFoundOut() {
    WorkingTime never = new WorkingTime(fixed(List.of(), SHANGHAI));

    assertThatThrownBy(() -> never.after(at(SHANGHAI, "2026-03-02T10:00"), 1))
        .isInstanceOf(BadInputException.class)
        .hasMessage(
            "the calendar `fixed` has no working day from 2026-03-03 to 2028-11-26."
                + " Maybe its list of days ends too early.")
        .extracting(e -> ((BadInputException) e).code())
        .isEqualTo("MOOT-1601");
  }

  @Test
  void aLimitHasADayOrMore() {
    for (long days : new long[] {Long.MIN_VALUE, -1, 0, WorkingTime.MAX_DAYS + 1}) {
      assertThatThrownBy(() -> weekdays(SHANGHAI).after(Instant.EPOCH, days))
          .isInstanceOf(BadInputException.class)
          .hasMessage("a time limit has 1 to 100000 working days, but was `%d`".formatted(days))
          .extracting(e -> ((BadInputException) e).code())
          .isEqualTo("MOOT-1602");
    }
  }

  private static WorkingTime weekdays(ZoneId zone) {
    return new WorkingTime(new WeekdayCalendar(zone));
  }

  private static Instant at(ZoneId zone, String local) {
    return LocalDateTime.parse(local).atZone(zone).toInstant();
  }

  /** Every day until half past two in the morning. */
  private static WorkingCalendar nightShift(ZoneId zone) {
    return fixed(List.of(new Hours(LocalTime.MIDNIGHT, LocalTime.of(2, 30))), zone);
  }

  private static WorkingCalendar fixed(List<Hours> hours, ZoneId zone) {
    return new WorkingCalendar() {
      @Override
      public String id() {
        return "fixed";
      }

      @Override
      public ZoneId zone() {
        return zone;
      }

      @Override
      public List<Hours> on(LocalDate date) {
        return hours;
      }
    };
  }
}
