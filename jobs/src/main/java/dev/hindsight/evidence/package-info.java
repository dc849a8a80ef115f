/** What tools keep without anybody recording it, as a question of its own. No Spark. */
package dev.hindsight.evidence;
