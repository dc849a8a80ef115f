package dev.hindsight.findings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.pressure.Pressure;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Part;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a record may lack, it names: else a report would be silent about it. */
class PartsTest {

  private static final Findings FULL = FindingsFixture.full();

  @Test
  void everyPartThatMayBeMissingHasAName() {
    assertNamed(FULL, FULL.parts(), Set.of("evidence", "stated"));
    assertNamed(FULL.winRates(), FULL.winRates().parts(), Set.of("sizeBands"));
    assertNamed(
        FULL.churn().require(),
        FULL.churn().require().parts(),
        Set.of("strongestTrait", "detectable"));
    assertNamed(
        FULL.pressure().require(), FULL.pressure().require().parts(), Set.of("salesToDate"));
    Pressure withoutQuotas = FindingsFixture.nobodyExposed().pressure().require();
    assertNamed(withoutQuotas, withoutQuotas.parts(), Set.of());
    assertNamed(FULL.payOff().require(), FULL.payOff().require().parts(), Set.of("fraction"));
    assertNamed(FULL.stated().require(), FULL.stated().require().parts(), Set.of());
    assertNamed(FULL.expectations().require(), FULL.expectations().require().parts(), Set.of());
  }

  /**
   * Some need no name: exports that are there by choice, and what goes with a part that has one.
   */
  private static void assertNamed(Object whole, List<Part> parts, Set<String> without) {
    for (RecordComponent component : whole.getClass().getRecordComponents()) {
      if (component.getType() == Measured.class && !without.contains(component.getName())) {
        assertThat(parts)
            .as(component.toString())
            .anySatisfy(part -> assertThat(part.found()).isSameAs(value(whole, component)));
      }
    }
    assertThat(Arrays.stream(whole.getClass().getRecordComponents()).map(RecordComponent::getName))
        .containsAll(without);
  }

  private static Object value(Object whole, RecordComponent component) {
    try {
      return component.getAccessor().invoke(whole);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }
}
