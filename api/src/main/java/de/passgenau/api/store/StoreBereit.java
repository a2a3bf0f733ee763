package de.passgenau.api.store;

/** Makes the documents fit for this program: no newer data, all migrated, all indexes there. */
@FunctionalInterface
public interface StoreBereit {

    void stelleBereit();
}
