package dev.hindsight.cli.options;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes where Spark runs in the forms that Spark knows, and says before any work if it is none. */
public final class MasterUrl implements ITypeConverter<String> {

  private static final String SOME = "\\s*[1-9]\\d*\\s*";
  private static final String HOST = "[^,:/]+:\\d+";

  private static final Pattern FORMS =
      Pattern.compile(
          "yarn|k8s://.+|spark://%2$s(,%2$s)*|local(\\[(%1$s|\\*)(,%1$s)?])?|local-cluster\\[%1$s,%1$s,%1$s]"
              .formatted(SOME, HOST));

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
