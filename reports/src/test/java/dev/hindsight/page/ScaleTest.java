package dev.hindsight.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.values.Unit;
import dev.hindsight.tables.grid.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleTest {

  @Test
  void sharesStandOnAScaleFromNoneToAll() {
    assertThat(Scale.of(Unit.SHARE, List.of()).bar(0.5, 0, 1))
        .isEqualTo("<svg><path d=\"M3 6H93M48 1V11\"/></svg>");
  }

  @Test
  void differencesShowWhereNoneIs() {
    Scale scale =
        Scale.of(
            Unit.POINTS,
            List.of(
                new Value.Quantity(-0.1, Unit.POINTS),
                new Value.Quantity(0.2, Unit.POINTS),
                new Value.NotMeasured("no deals"),
                new Value.Quantity(900, Unit.COUNT)));

    assertThat(scale.bar(0.05, -0.1, 0.2))
        .isEqualTo("<svg><path d=\"M3 6H93M48 1V11\"/><path d=\"M33 0V12\"/></svg>");
  }

  @Test
  void smallNumbersBeginAtNoneAndRatiosAtNoDifference() {
    List<Value> values =
        List.of(new Value.Quantity(2, Unit.FINE_DECIMAL), new Value.Quantity(2, Unit.RATIO));

    assertThat(Scale.of(Unit.FINE_DECIMAL, values).bar(1, 1, 2))
        .isEqualTo("<svg><path d=\"M48 6H93M48 1V11\"/></svg>");
    assertThat(Scale.of(Unit.RATIO, values).bar(1.5, 1, 2))
        .isEqualTo("<svg><path d=\"M3 6H93M48 1V11\"/></svg>");
  }

  @Test
  void whereAllIsNothingThereIsNoBar() {
    assertThat(Scale.of(Unit.MONEY, List.of()).bar(0, 0, 0)).isEmpty();
  }
}
