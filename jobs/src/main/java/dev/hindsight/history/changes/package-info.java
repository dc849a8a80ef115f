/** What changed from day to day, in its order: fields of deals, plans of items. No Spark. */
package dev.hindsight.history.changes;
