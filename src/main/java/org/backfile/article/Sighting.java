package org.backfile.article;


import java.util.List;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** That an original was met at a place; the same bytes may be met at several. */
@Entity
public class Sighting extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "original_id")
    private Long originalId;
    @Column(name = "run_id")
    private Long runId;
    private String place;

    protected Sighting() {
    }

    Sighting(long originalId, long runId, String place) {
        this.originalId = originalId;
        this.runId = runId;
        this.place = place;
    }

    /** The places where the original was met, the first one first. */
    static List<String> places(long originalId) {
        return Sighting.<Sighting>list("originalId = ?1 order by id", originalId).stream().map(sighting -> sighting.place).toList();
    }
}
