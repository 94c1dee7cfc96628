using BenchmarkDotNet.Running;
using NewsExport.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(StageBenchmarks).Assembly).Run(args);
