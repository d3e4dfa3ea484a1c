package org.backfile.article;

import java.util.List;

/** Tells this node that some node took articles out. When all who hear it have returned, this node says to the others that it shows nothing of them. */
public record RemovalHeard(List<IdRange> articles) {
}
