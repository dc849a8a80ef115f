package dev.hindsight.findings.churn;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An account that left while a displaced item exposed it. An account that several items exposed is
 * there once for each.
 *
 * @param roadmapItemId the item
 * @param accountId the account
 * @param accountName its name; empty where the exports have none
 * @param segment its segment; empty where the exports have none
 * @param waitingSince since when it waited for the item
 * @param exposedSince since when the item exposed it
 * @param leftAt when it left
 * @param reason what it said; empty where the exports do not say
 * @param namedItemId the item that it named when leaving; empty where it named none
 * @param accounts the item's part of the account
 * @param arr the item's part of its annual recurring revenue, in the reporting currency
 */
public record Leaver(
    String roadmapItemId,
    String accountId,
    String accountName,
    String segment,
    LocalDate waitingSince,
    LocalDate exposedSince,
    LocalDate leftAt,
    String reason,
    String namedItemId,
    BigDecimal accounts,
    BigDecimal arr) {}
