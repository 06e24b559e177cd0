/// What can be asked of a model beside the prompt: effort and options, and what became of them on the way.
///
/// Plain values without a wire format. A new option is a constant of [deliberate.provider.option.RequestOption] with
/// an accessor in [deliberate.provider.option.RequestOptions], and its place in each protocol's request. May be used
/// by whoever may use `provider`.
package deliberate.provider.option;
