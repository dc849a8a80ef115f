package dev.hindsight.exports.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text of SQL cut into its parts, without comments and blanks. */
final class SqlTokens {

  /** Comments may hold others: their ends are counted. A hint is none, and begins none. */
  private static final Pattern COMMENT_MARK = Pattern.compile("/\\*(?!\\+)|\\*/");

  /** What repeats never gives back, or a long text would need a deep stack. */
  private static final Pattern PART =
      Pattern.compile(
          "(?s)(?<blank>[\\s\\p{Z}\\p{Cc}\\p{Cf}]+|--(?:\\\\\n|[^\\r\\n])*+)"
              + "|(?<comment>/\\*(?!\\+))"
              + "|(?<raw>[rR](?:'[^']*'|\"[^\"]*\"))"
              + "|(?<text>'(?:[^'\\\\]|\\\\.)*+')"
              + "|(?<quoted>\"(?:[^\"\\\\]|\\\\.)*+\"|`(?:[^`]|``)*+`)"
              + "|(?<word>[\\p{L}_][\\p{L}\\p{N}_]*)"
              + "|(?<number>\\p{N}+\\w*)"
              + "|(?<open>['\"`])"
              + "|(?<sign>.)");

  /** What a part is. */
  enum Kind {
    WORD,
    /** A name in back quotes or double quotes. */
    QUOTED_NAME,
    TEXT,
    SIGN,
    /** A comment or a quote that nothing ends. */
    UNENDED
  }

  /**
   * A part.
   *
   * @param kind what it is
   * @param text as it stands there; of a quoted name, the name
   * @param position where it begins
   */
  record Token(Kind kind, String text, int position) {

    boolean is(String sign) {
      return kind == Kind.SIGN && text.equals(sign);
    }

    /** Whether it is a word of the language, whatever its case. */
    boolean isWord(String word) {
      return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    boolean isName() {
      return kind == Kind.WORD || kind == Kind.QUOTED_NAME;
    }

    /** The name as it is compared. */
    String name() {
      return text.toLowerCase(Locale.ROOT);
    }
  }

  private final List<Token> tokens = new ArrayList<>();

  private SqlTokens() {}

  /** The parts of a text. */
  static SqlTokens of(String sql) {
    SqlTokens tokens = new SqlTokens();
    Matcher part = PART.matcher(sql);
    int position = 0;
    while (position < sql.length() && part.find(position)) {
      position = part.group("comment") == null ? part.end() : tokens.comment(sql, part.start());
      tokens.add(part);
    }
    return tokens;
  }

  /** Where a comment ends, which is added where it has no end. */
  private int comment(String sql, int start) {
    Matcher mark = COMMENT_MARK.matcher(sql);
    int depth = 0;
    for (int at = start; mark.find(at); at = mark.end()) {
      depth += mark.group().equals("/*") ? 1 : -1;
      if (depth == 0) {
        return mark.end();
      }
    }
    tokens.add(new Token(Kind.UNENDED, "/*", start));
    return sql.length();
  }

  private void add(Matcher part) {
    String text = part.group();
    if (part.group("word") != null) {
      tokens.add(new Token(Kind.WORD, text, part.start()));
    } else if (part.group("quoted") != null) {
      tokens.add(new Token(Kind.QUOTED_NAME, unquoted(text), part.start()));
    } else if (part.group("text") != null || part.group("raw") != null) {
      tokens.add(new Token(Kind.TEXT, text, part.start()));
    } else if (part.group("open") != null) {
      tokens.add(new Token(Kind.UNENDED, text, part.start()));
    } else if (part.group("sign") != null) {
      tokens.add(new Token(Kind.SIGN, text, part.start()));
    }
  }

  private static String unquoted(String quoted) {
    String quote = quoted.substring(0, 1);
    return quoted.substring(1, quoted.length() - 1).replace(quote + quote, quote);
  }

  List<Token> all() {
    return List.copyOf(tokens);
  }

  /**
   * All names in it, as often as they stand there, those of columns and functions and the words of
   * the language too.
   */
  List<String> names() {
    return tokens.stream().filter(Token::isName).map(Token::name).toList();
  }
}
