package de.passgenau.api.vermittlung.webhook.zustellung;

/** Why a delivery has failed the last time. */
public enum Zustellfehler {
    STATUS, UMLEITUNG, NICHT_ERREICHBAR, ZEITUEBERSCHREITUNG, ZIEL_NICHT_ERLAUBT, KEIN_ZUGRIFF
}
