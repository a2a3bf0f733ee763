package de.passgenau.api.fristen.rechnung;

/** How something that was or is due stands on a day. */
public enum Fristzustand {

    /** Done in time. */
    ERLEDIGT,
    /** Done, but after its day. */
    ERFUELLT_VERSPAETET,
    /** Its day is far away. */
    OFFEN,
    /** Its day is near. */
    BALD,
    /** Due today. */
    HEUTE,
    /** Its day has passed, and it is not done. */
    UEBERFAELLIG,
    /** Ended without being done; whether its day had passed by then, the days tell. */
    ENTFALLEN;

    /** Whether somebody still has to do something. */
    public boolean istZuTun() {
        return switch (this) {
            case OFFEN, BALD, HEUTE, UEBERFAELLIG -> true;
            case ERLEDIGT, ERFUELLT_VERSPAETET, ENTFALLEN -> false;
        };
    }
}
