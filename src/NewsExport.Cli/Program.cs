using NewsExport.Cli;

using var signals = new Signals();
using var standard = new StandardStreams();
return await App.RunAsync(args, standard.Open(signals)).ConfigureAwait(false);
