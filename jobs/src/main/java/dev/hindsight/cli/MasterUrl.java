package dev.hindsight.cli;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes where Spark runs in the forms that Spark knows, and says before any work if it is none. */
final class MasterUrl implements ITypeConverter<String> {

  private static final String MANY = "(\\d+|\\*)";

  private static final Pattern FORMS =
      Pattern.compile(
          "yarn|local(\\["
              + MANY
              + "(\\s*,\\s*\\d+)?])?|local-cluster\\[\\s*\\d+\\s*,\\s*\\d+\\s*,\\s*\\d+\\s*]"
              + "|[a-z][a-z0-9+.-]*://.+");

  @Override
  public String convert(String text) {
    if (!FORMS.matcher(text).matches()) {
      throw new TypeConversionException(
          "\"%s\" names no master; write it as local[2], local-cluster[2,1,1024], spark://host:7077 or yarn"
              .formatted(text));
    }
    return text;
  }
}
