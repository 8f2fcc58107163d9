package org.moothall.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.moothall.spi.WorkingCalendar.Hours;

/**
 * What every {@link WorkingCalendar} must keep to. Extend it and say which years the calendar
 * covers.
 */
public abstract class WorkingCalendarContract {

  /** The calendar under test; the same or an equal one at each call. */
  protected abstract WorkingCalendar calendar();

  /** The first day to look at; a leap year from then on is looked at. */
  protected LocalDate from() {
    return LocalDate.of(2024, 1, 1);
  }

  @Test
  void itsIdAndZoneStayTheSame() {
    assertThat(calendar().id()).isNotBlank().isEqualTo(calendar().id());
    assertThat(calendar().zone()).isEqualTo(calendar().zone());
  }

  @Test
  void hoursAreSortedAndWithoutOverlap() {
    days()
        .forEach(
            day -> {
              List<Hours> hours = calendar().on(day);
              for (int i = 1; i < hours.size(); i++) {
                assertThat(hours.get(i).from())
                    .as("stretch %d of %s", i + 1, day)
                    .isAfterOrEqualTo(hours.get(i - 1).to());
              }
            });
  }

  @Test
  void aDateHasTheSameHoursForGoodAndOnEveryThread() {
    WorkingCalendar calendar = calendar();
    days()
        .forEach(
            day -> {
              List<Hours> hours = calendar.on(day);
              assertThat(IntStream.range(0, 4).parallel().mapToObj(i -> calendar.on(day)))
                  .allMatch(hours::equals);
            });
  }

  @Test
  void thereIsAWorkingDayInAYear() {
    assertThat(days()).anyMatch(day -> !calendar().on(day).isEmpty());
  }

  private Stream<LocalDate> days() {
    return from().datesUntil(from().plusDays(366));
  }
}
