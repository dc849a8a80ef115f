/** What can be measured of a file before anybody has said what it is. No Spark. */
package dev.hindsight.exports.profiling;
