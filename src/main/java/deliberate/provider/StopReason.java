package deliberate.provider;

/// Why an answer ended.
public enum StopReason {
  /// The model was done.
  COMPLETE,
  /// The token limit was reached, thinking included.
  LENGTH,
  /// The provider's filter cut it.
  CONTENT_FILTER,
  /// The model declined.
  REFUSAL,
  OTHER
}
