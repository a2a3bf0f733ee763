package de.passgenau.api.fall.angaben;

/**
 * Whose case it is.
 *
 * @param fallmanager subject of the one in charge at the identity provider
 */
public record Zustaendigkeit(String geschaeftsstelle, String fallmanager) {

    public Zustaendigkeit {
        if (geschaeftsstelle.isBlank() || fallmanager.isBlank()) {
            throw new IllegalArgumentException("Somebody is in charge of every case");
        }
    }
}
