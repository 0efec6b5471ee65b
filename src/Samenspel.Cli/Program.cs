using Samenspel.Cli;

return await CliApplication.RunAsync(args, CliStreams.OfThisProcess());
