/// Public lists of prices, read into prices of this app: LiteLLM's and models.dev's, and what they would change.
package deliberate.pricing.list;
