package dev.hindsight.cli.options;

import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.exports.contract.InputException;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes a quarter in any case of letters, and says before any work if it is none. */
public final class QuarterLabel implements ITypeConverter<String> {

  private static final FiscalCalendar ANY = new FiscalCalendar(1);

  @Override
  public String convert(String text) {
    try {
      return ANY.quarterOf(text.strip().toUpperCase(Locale.ROOT)).label();
    } catch (InputException invalid) {
      throw new TypeConversionException(
          "\"%s\" is not a quarter; write the fiscal year and the quarter, such as 2026Q3"
              .formatted(text));
    }
  }
}
