package de.sample;

import java.time.Clock;

class UhrConfiguration {

    Clock uhr = Clock.systemDefaultZone();
}
