const double = (value: number) => value * 2
onmessage = ({ data }) => postMessage(double(data))
