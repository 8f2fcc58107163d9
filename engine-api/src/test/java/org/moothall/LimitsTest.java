package org.moothall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Every limit can be changed by the name that its error gives. */
class LimitsTest {

  @Test
  void everyLimitHasAWither() throws ReflectiveOperationException {
    for (RecordComponent limit : Limits.class.getRecordComponents()) {
      Object value = value(limit.getType());
      Method with = Limits.class.getMethod("with" + capitalised(limit.getName()), limit.getType());
      Object changed = with.invoke(Limits.defaults(), value);
      assertThat(limit.getAccessor().invoke(changed)).as(limit.getName()).isEqualTo(value);
    }
  }

  @Test
  void anErrorNamesTheLimitAndHowToRaiseIt() {
    assertThat(new LimitExceededException("textLength", 10, 12, "the opinion `o1`"))
        .hasMessage(
            "the opinion `o1`: 12 is more than the limit `textLength` of 10. Maybe raise it with"
                + " `Limits.defaults().withTextLength(…)`.")
        .extracting(LimitExceededException::code)
        .isEqualTo("MOOT-1009");
  }

  @Test
  void aLimitIsPositive() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Limits.defaults().withBatchSize(0))
        .withMessage("the limit `batchSize` is 1 or more, but was 0");
  }

  private static Object value(Class<?> type) {
    if (type == int.class) {
      return 7;
    }
    return type == long.class ? (Object) 7L : Duration.ofSeconds(7);
  }

  private static String capitalised(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
