/** Which cells of a published table of counts are hidden, so that none can be worked out. */
package dev.hindsight.stats.disclosure;
