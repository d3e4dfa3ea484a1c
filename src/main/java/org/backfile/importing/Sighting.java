package org.backfile.importing;


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
}
