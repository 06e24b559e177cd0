package deliberate.architecture.planted;

/// Stands for the place where everything is put together.
public final class Wiring {
}
