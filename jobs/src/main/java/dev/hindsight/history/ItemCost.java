package dev.hindsight.history;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a displaced item cost in one review, over the window's panel.
 *
 * @param roadmapItemId the item
 * @param title its title; null where there is none
 * @param displacedOn the day on which it was first displaced
 * @param requests how many requests displaced it
 * @param exposedAccounts how many customers of the window's panel it exposed
 * @param exposes how many customers it exposes on the as-of date
 * @param leavers how many customers left in a month of the window that it exposed
 * @param accountUnits its part of them, in billionths of an account
 * @param arrUnits the same part of their revenue, in ten-thousandths of the currency
 */
public record ItemCost(
    String roadmapItemId,
    String title,
    LocalDate displacedOn,
    long requests,
    long exposedAccounts,
    long exposes,
    long leavers,
    long accountUnits,
    long arrUnits)
    implements Serializable {}
